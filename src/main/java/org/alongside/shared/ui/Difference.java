package org.alongside.shared.ui;

/** Two texts cut into what they share at both ends, at word boundaries, and the part between that differs. */
record Difference(String before, String theirs, String mine, String after) {
    static Difference between(String theirs, String mine) {
        int head = sharedHead(theirs, mine);
        int tail = sharedTail(theirs, mine, head);
        return new Difference(
                theirs.substring(0, head),
                theirs.substring(head, theirs.length() - tail),
                mine.substring(head, mine.length() - tail),
                theirs.substring(theirs.length() - tail));
    }

    private static int sharedHead(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int same = 0;
        while (same < end && a.charAt(same) == b.charAt(same)) same++;
        return same == a.length() && same == b.length()
                ? same
                : a.substring(0, same).lastIndexOf(' ') + 1;
    }

    private static int sharedTail(String a, String b, int head) {
        int end = Math.min(a.length(), b.length()) - head;
        int same = 0;
        while (same < end && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) same++;
        int space = a.substring(a.length() - same).indexOf(' ');
        return space < 0 ? 0 : same - space;
    }
}
