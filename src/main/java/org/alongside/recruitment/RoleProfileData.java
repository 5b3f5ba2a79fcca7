package org.alongside.recruitment;

import java.io.Serializable;

/** The editable fields of a role profile, with the version to give back. */
public record RoleProfileData(String name, String summary, boolean inUse, long version) implements Serializable {}
