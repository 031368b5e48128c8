package org.casegraph.access;

/** What somebody may do; each may do all that those before it may. */
public enum Role {
    /** Reads, and keeps views of her own. */
    READER,
    /** Brings documents and lists in, and describes them. */
    CODER,
    /** Decides: what counts, who is who, which side is preferred. */
    REVIEWER,
    /** Lets others in, and may write down what others decided. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The lesser of two. */
    public Role atMost(Role other) {
        return includes(other) ? other : this;
    }
}
