package org.casegraph.pattern;

/** Somebody or something in a role of a finding, under the name that the viewer may know. */
public record Participant(String id, String name) {}
