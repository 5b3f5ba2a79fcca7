package org.alongside.mentoring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a whole project rest at once, as when a funder stops it, and tells everybody who meets somebody in it. */
@Service
public class ProjectService {
    private static final int LONGEST_WORDS = 1000;
    private static final UUID NONE = new UUID(0, 0);

    private final Projects projects;
    private final Matches matches;
    private final MatchTurns turns;
    private final ProjectNews news;
    private final Sources sources;
    private final AreaService areas;
    private final CurrentUser current;
    private final Clock clock;

    ProjectService(
            Projects projects,
            Matches matches,
            MatchTurns turns,
            ProjectNews news,
            Sources sources,
            AreaService areas,
            CurrentUser current,
            Clock clock) {
        this.projects = projects;
        this.matches = matches;
        this.turns = turns;
        this.news = news;
        this.sources = sources;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
    }

    /** Those that rest, the first first. */
    @Acts(Act.REST_PROJECTS)
    @Transactional(readOnly = true)
    public List<ProjectRow> resting() {
        List<Project> all = projects.resting(organisation());
        Map<AreaId, String> where = areas.names(
                all.stream().map(Project::area).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<SourceId, String> from = sources.names(
                all.stream().map(Project::source).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new ProjectRow(
                        one.id(), named(where, one.area()), named(from, one.source()), one.words(), one.since()))
                .toList();
    }

    /** How many matches would rest, to be read before it is done. */
    @Acts(Act.REST_PROJECTS)
    @Transactional(readOnly = true)
    public int wouldRest(@Nullable AreaId area, @Nullable SourceId source) {
        return area == null && source == null ? 0 : of(area, source).size();
    }

    /** Everything in the area, from the source, or both, rests from now on; its mentors are told. */
    @Acts(Act.REST_PROJECTS)
    @Transactional
    public ProjectId rest(@Nullable AreaId area, @Nullable SourceId source, String words) {
        if (area == null && source == null) throw new Refused("mentoring.refused.project");
        if (words.isBlank() || words.length() > LONGEST_WORDS) throw new Refused("mentoring.refused.words");
        if (projects.resting(organisation()).stream().anyMatch(one -> one.isSameAs(area, source)))
            throw new Refused("mentoring.refused.project-rests");
        Project project = projects.save(new Project(
                new ProjectId(Ids.next(clock)), organisation(), area, source, words.strip(), clock.instant()));
        List<Match> all = of(area, source);
        all.forEach(match -> turns.pause(match, PauseWhy.PROJECT, words.strip(), project.id()));
        news.tell(project.id(), all, false);
        return project.id();
    }

    /** It goes on; a match that something else holds still rests. */
    @Acts(Act.REST_PROJECTS)
    @Transactional
    public void goOn(ProjectId id) {
        Project project = projects.findByOrganisationAndId(organisation(), id).orElseThrow(NotFound::new);
        project.goesOn(clock.instant());
        List<Match> all = of(project.area(), project.source());
        all.forEach(match -> turns.resume(match, PauseWhy.PROJECT, id));
        news.tell(id, all, true);
    }

    private List<Match> of(@Nullable AreaId area, @Nullable SourceId source) {
        return matches.ofProject(
                organisation(),
                area == null,
                area == null ? new AreaId(NONE) : area,
                source == null,
                source == null ? new SourceId(NONE) : source);
    }

    private static <K> String named(Map<K, String> names, @Nullable K key) {
        return key == null ? "" : names.getOrDefault(key, "");
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
