package rollcall.notify;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.roster.SchoolId;

/// What a district's administrators are told in one mail. Each is about a district, of this name.
public sealed interface OfficeNews {

    /// What of it is told once each; at least one.
    List<NewsId> ids();

    /// The part of it that these name; they are of its own, and at least one.
    OfficeNews only(Collection<NewsId> told);

    /// The mail that tells it.
    ///
    /// @param dashboard where it is
    Mail mail(Officer to, URI dashboard);

    /// Plans wait for a person's yes.
    ///
    /// @param schools those of the plans, as they are to be listed
    record Held(String district, List<Waiting> schools) implements OfficeNews {
        /// More in one mail nobody reads.
        private static final int NAMED = 20;

        public Held {
            if (schools.isEmpty()) {
                throw new IllegalArgumentException("some school waits");
            }
            schools = List.copyOf(schools);
        }

        @Override
        public List<NewsId> ids() {
            return schools.stream().map(Waiting::id).toList();
        }

        @Override
        public Held only(Collection<NewsId> told) {
            return new Held(district, schools.stream().filter(school -> told.contains(school.id())).toList());
        }

        @Override
        public Mail mail(Officer to, URI dashboard) {
            Wording words = new Wording("office-held", to.language());
            Stream<String> named = schools.stream().limit(NAMED).map(Waiting::line);
            Stream<String> others = Stream.of(schools.size() - NAMED)
                    .filter(more -> more > 0)
                    .map(more -> words.phrase("more", more));
            return words.mail(to.email(), district, Stream.concat(named, others).collect(Collectors.joining("\n")),
                    dashboard);
        }
    }

    /// A school whose plan waits.
    ///
    /// @param reasons in sentences, as the dashboard has them
    /// @param since when it began to wait
    record Waiting(SchoolId school, String name, List<String> reasons, Instant since) {
        public Waiting {
            reasons = List.copyOf(reasons);
        }

        NewsId id() {
            return NewsId.held(school, since);
        }

        String line() {
            return "– " + name + ": " + String.join("; ", reasons);
        }
    }

    /// The source lets us read nothing until somebody does something.
    ///
    /// @param sentence what happened and what to do, as the dashboard has it
    /// @param since when the first attempt failed
    record Disconnected(String district, String sentence, Instant since) implements OfficeNews {
        @Override
        public List<NewsId> ids() {
            return List.of(NewsId.disconnected(since));
        }

        @Override
        public Disconnected only(Collection<NewsId> told) {
            return this;
        }

        @Override
        public Mail mail(Officer to, URI dashboard) {
            return new Wording("office-disconnected", to.language()).mail(to.email(), district, sentence, dashboard);
        }
    }

    /// The first sync is done.
    ///
    /// @param waiting how many schools wait for a person's yes
    record FirstSync(String district, int teachers, int students, int parents, int classes, int errors, int alerts,
            int waiting) implements OfficeNews {
        @Override
        public List<NewsId> ids() {
            return List.of(NewsId.FIRST_SYNC);
        }

        @Override
        public FirstSync only(Collection<NewsId> told) {
            return this;
        }

        @Override
        public Mail mail(Officer to, URI dashboard) {
            return new Wording("office-first-sync", to.language()).mail(to.email(), district, teachers, students,
                    parents, classes, errors, alerts, waiting, dashboard);
        }
    }
}
