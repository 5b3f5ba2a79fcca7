package org.alongside.shared.ui;

/** The drawings of the design, by what they mean; each is made of lines on a field of 20 by 20. */
public enum Icon {
    TODAY("<path d='M3.5 3.5h13v13h-13zM6.800 10l2.300 2.300 4.200-4.600'/>"),
    HOME("<path d='M3 9.200 10 3l7 6.200V17h-4.600v-4.600H7.600V17H3z'/>"),
    PEOPLE("<circle cx='7.2' cy='6.5' r='3'/><path d='M1.8 16.5c0-3 2.4-5 5.4-5s5.4 2 5.4 5M13"
            + " 3.8a3 3 0 0 1 0 5.5m2 2.7c2 .7 3.3 2.3 3.3 4.5'/>"),
    CHECK("<path d='M10 1.8 3.2 4.4v5c0 4.2 2.8 7.2 6.8 8.8 4-1.6 6.8-4.6 6.8-8.8v-5z'/><path"
            + " d='m6.9 9.8 2.3 2.3 4-4.4'/>"),
    PRISON("<path d='M10 18s6-5.6 6-10a6 6 0 0 0-12 0c0 4.4 6 10 6 10z'/><circle cx='10' cy='8'" + " r='2.2'/>"),
    TRAINING("<path d='M10 4.8C8.2 3.4 5.5 3.2 2.5 3.4v12.2c3-.2 5.7 0 7.5 1.4 1.8-1.4 4.5-1.6"
            + " 7.5-1.4V3.4c-3-.2-5.7 0-7.5 1.4zM10 4.8V17'/>"),
    OPEN("<path d='M10 2v16M4.500 3.800H14l3 2.700-3 2.700H4.500z'/>"),
    MATCH("<path d='M5.5 17V3M14.5 17v-2.5c0-3.5-4.5-3.5-4.5-7.5V3' stroke-width='2.6'/>"),
    MONEY("<rect x='1.8' y='4.5' width='16.4' height='11' rx='1.5'/><circle cx='10' cy='10' r='2.5'/><path"
            + " d='M5 10v.1M15 10v.1' stroke-width='2.2'/>"),
    SUPERVISION("<path d='M2.5 3.5h15v10h-8l-4 3.5v-3.5h-3z'/>"),
    CERTIFICATE("<rect x='2.5' y='2.5' width='15' height='11' rx='1.5'/><path d='M5.5 6h9M5.5"
            + " 9h5'/><circle cx='14' cy='13.5' r='2.6' fill='var(--al-surface)'/><path d='m12.6"
            + " 15.8-.6 3 2-1 2 1-.6-3'/>"),
    REPORT("<path d='M3 2.5V17h14.5M7 13.5v-4M11 13.5v-8M15 13.5v-6'/>"),
    SETTINGS("<circle cx='10' cy='10' r='2.8'/><path d='M10 1.8v2.4M10 15.8v2.4M1.8 10h2.4M15.8"
            + " 10h2.4M4.2 4.2l1.7 1.7M14.1 14.1l1.7 1.7M15.8 4.2l-1.7 1.7M5.9 14.1l-1.7 1.7'/>"),
    DONE("<circle cx='10' cy='10' r='8.5' fill='currentColor'/><path d='m6.2 10.3 2.6 2.6 5-5.6'"
            + " stroke='var(--al-surface)' stroke-width='2.2'/>"),
    HALF("<circle cx='10' cy='10' r='8'/><path d='M10 2a8 8 0 0 1 0 16z' fill='currentColor'/>"),
    CLOCK("<circle cx='10' cy='10' r='8'/><path d='M10 5.5V10l3 2'/>"),
    WITH_YOU("<circle cx='10' cy='10' r='8.5' fill='currentColor'/><path d='m8.3 6.2 4 3.8-4 3.8'"
            + " stroke='var(--al-surface)' stroke-width='2.2'/>"),
    WARNING("<path d='M10 2.2 18.6 17.4H1.4z'/><path d='M10 7.8v4M10 14.6v.1' stroke-width='2.2'/>"),
    EXPIRED("<rect x='2.5' y='3.5' width='15' height='14' rx='2'/><path d='M2.5 7.5h15M6.5"
            + " 1.5v3M13.5 1.5v3m-5.6 6 4.2 4.2m0-4.2-4.2 4.2'/>"),
    STOPPED("<path d='M6.4 1.8h7.2l4.6 4.6v7.2l-4.6 4.6H6.4l-4.6-4.6V6.4z'"
            + " fill='currentColor'/><path d='M6 10h8' stroke='var(--al-surface)' stroke-width='2.4'/>"),
    NOT_STARTED("<circle cx='10' cy='10' r='8' stroke-dasharray='2.6 3.4'/>"),
    NOT_NEEDED("<path d='M4 10h12'/>"),
    UNKNOWN("<rect x='2' y='2' width='16' height='16' rx='3' stroke-dasharray='2.5 2.5'/><path"
            + " d='M7.8 8a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.8M10 14.2v.1'/>"),
    PRIVATE("<rect x='3.5' y='8.5' width='13' height='9' rx='1.8'/><path d='M6.5 8.5V6a3.5 3.5 0 0 1" + " 7 0v2.5'/>"),
    PHONE("<path d='M6.6 2.5 3.2 3.6c0 7.3 5.9 13.2 13.2 13.2l1.1-3.4-4.2-1.9-1.7 1.9a11 11 0 0"
            + " 1-5-5l1.9-1.7z'/>"),
    MAIL("<rect x='2' y='4' width='16' height='12' rx='2'/><path d='m2.5 5.5 7.5 6 7.5-6'/>"),
    PLUS("<path d='M10 3.5v13M3.5 10h13'/>"),
    BACK("<path d='M12.5 4 6.5 10l6 6'/>"),
    FORWARD("<path d='m7.5 4 6 6-6 6'/>"),
    DOWN("<path d='m5 7.5 5 5 5-5'/>"),
    MENU("<path d='M3 5.5h14M3 10h14M3 14.5h14'/>"),
    FIND("<circle cx='8.5' cy='8.5' r='5.8'/><path d='m13 13 4.8 4.8'/>"),
    HERE("<circle cx='10' cy='10' r='7.2' stroke-width='4'/>"),
    AHEAD("<circle cx='10' cy='10' r='7.5'/>"),
    NEXT("<rect width='20' height='20' rx='4.4' fill='var(--al-next-mark)' stroke='none'/><path"
            + " d='M5 10h8.9M10.3 6.1l3.9 3.9-3.9 3.9' stroke='var(--al-on-next-mark)'/>"),
    PRINT("<path d='M5 7V2.5h10V7M5 14H2.5V7h15v7H15M5 11.5h10v6H5z'/>"),
    DOWNLOAD("<path d='M10 2.5v11m-4.5-4 4.5 4.5 4.5-4.5M3 17.5h14'/>"),
    EDIT("<path d='m3 17 .8-3.8L14 3l3 3L6.8 16.2z'/>"),
    COPY("<rect x='6.5' y='6.5' width='11' height='11' rx='1.5'/><path d='M13.5 3.5v-1h-11v11h1'/>");

    private final String lines;

    Icon(String lines) {
        this.lines = lines;
    }

    /** What stands inside the svg element. */
    String lines() {
        return lines;
    }
}
