// does: in how many statements some mentions have a part
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
RETURN sum(COUNT { (mention)<-[:REFERS_TO]-() }) AS count
