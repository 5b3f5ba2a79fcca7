package org.alongside.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rhythms of one organisation over the years: what was due then is judged by what stood then. */
final class Rhythms {
    private final NavigableMap<LocalDate, Rhythm> since;

    Rhythms(Map<LocalDate, Rhythm> since) {
        this.since = new TreeMap<>(since);
    }

    static Rhythms of(List<RhythmSince> kept) {
        Map<LocalDate, Rhythm> since = new TreeMap<>();
        for (int i = 0; i < kept.size(); i++)
            since.put(kept.get(i).since(), kept.get(i).rhythm(i + 1));
        return new Rhythms(since);
    }

    Rhythm on(LocalDate day) {
        Map.Entry<LocalDate, Rhythm> then = since.floorEntry(day);
        return then == null ? Rhythm.USUAL : then.getValue();
    }

    Rhythm newest() {
        return since.isEmpty() ? Rhythm.USUAL : since.lastEntry().getValue();
    }
}
