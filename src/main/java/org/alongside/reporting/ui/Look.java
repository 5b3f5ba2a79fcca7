package org.alongside.reporting.ui;

/** How a part of a chart is drawn: a colour and a pattern, so that neither has to be told apart alone. */
enum Look {
    /** Filled. */
    FULL("p1", ""),
    /** Filled, lighter, with dots. */
    DOTTED("p2", "<circle cx='3' cy='3' r='1.1'/>"),
    /** Slanting lines in a frame. */
    SLANTED("p3", "<path d='M-1 7 7 -1M-3 3 3 -3M3 9 9 3'/>");

    private final String className;
    private final String pattern;

    Look(String className, String pattern) {
        this.className = className;
        this.pattern = pattern;
    }

    /** The pattern, which {@link #rectangle} of the same drawing uses. */
    String definition(String id) {
        if (pattern.isEmpty()) return "";
        return "<pattern id='%s-%s' class='%s' width='6' height='6' patternUnits='userSpaceOnUse'>"
                        .formatted(id, className, className)
                + "<rect class='ground' width='6' height='6'/>" + pattern + "</pattern>";
    }

    /** @param place its x, y, width and height as attributes */
    String rectangle(String id, String place) {
        String fill = pattern.isEmpty() ? "" : " fill='url(#" + id + "-" + className + ")'";
        return "<rect class='%s' rx='2' %s%s/>".formatted(className, place, fill);
    }
}
