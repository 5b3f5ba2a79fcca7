package org.alongside.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.Pace;
import org.alongside.people.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by stage, and who waits longer than usual: one pass over the index by stage, past those whose journey has ended. */
@Component
class StageFigures {
    static final String BY_STAGE = """
            select j.stage, count(*) as people, sum(case %s else 0 end) as longer
            from people_journey j
            where j.organisation_id = :organisation and j.stage in (:stages) and %s
            group by j.stage""";

    private static final List<String> UNDER_WAY = Arrays.stream(Stage.values())
            .filter(stage -> !stage.isEnded())
            .map(Stage::name)
            .toList();

    private final JdbcClient database;
    private final Clock clock;

    StageFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order of the journey; a stage with nobody is left out. */
    List<StageFigure> byStage(Counted whom) {
        if (whom.isEmpty()) return List.of();
        Map<String, LocalDateTime> late = new LinkedHashMap<>();
        Pace.stages()
                .forEach(stage -> Pace.longerWhenBefore(stage, LocalDate.now(clock), clock.getZone())
                        .ifPresent(before -> late.put(stage.name(), LocalDateTime.ofInstant(before, ZoneOffset.UTC))));
        StringBuilder whens = new StringBuilder();
        late.keySet()
                .forEach(stage -> whens.append(" when j.stage = '%1$s' and j.since < :%1$s then 1".formatted(stage)));
        var query = whom.in(database.sql(BY_STAGE.formatted(whens, whom.areMine("j.id"))))
                .param("stages", UNDER_WAY);
        for (var one : late.entrySet()) query = query.param(one.getKey(), one.getValue());
        return query
                .query((row, number) -> {
                    Stage stage = Stage.valueOf(row.getString("stage"));
                    Integer usual = Pace.of(stage).map(Pace.Usual::toDays).orElse(null);
                    return new StageFigure(stage, row.getLong("people"), row.getLong("longer"), usual);
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(StageFigure::stage))
                .toList();
    }
}
