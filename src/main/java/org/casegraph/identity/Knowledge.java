package org.casegraph.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Judgement;

/** What readers may know of those who are judged to be the same, whatever protects their names. */
public interface Knowledge {

    /**
     * What readers may know of somebody, by their ranks.
     *
     * @param named whether a name is to be read
     * @param told whether anything is to be read in which she has a part
     */
    record Sight(List<Boolean> named, List<Boolean> told) {
        public Sight {
            named = List.copyOf(named);
            told = List.copyOf(told);
        }
    }

    /** Which readers may know of a judgement. */
    List<Boolean> of(Judgement judgement);

    /** What readers may know of some mentions, by their ids. */
    Map<String, Sight> of(Collection<String> mentions);
}
