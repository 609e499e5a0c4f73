package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rollcall.account.InMemoryAdministrators;
import rollcall.account.Outbox;
import rollcall.account.Texts;
import rollcall.directory.InMemoryDirectory;
import rollcall.directory.InMemoryPlatformSchools;
import rollcall.notify.InMemoryNoticeQueue;
import rollcall.notify.InMemoryNotices;
import rollcall.notify.InMemoryOfficeStore;
import rollcall.notify.InMemoryRounds;
import rollcall.notify.InMemorySuppressions;
import rollcall.sync.AuditOutcome;
import rollcall.sync.InMemoryBlobs;
import rollcall.sync.InMemoryDistricts;
import rollcall.sync.InMemoryMatchCases;
import rollcall.sync.InMemorySchoolPairs;
import rollcall.sync.InMemorySchools;
import rollcall.sync.InMemoryTasks;
import rollcall.sync.InMemoryTrail;
import rollcall.sync.SchoolStore;
import rollcall.sync.SettableClock;

/// The handlers on stores in memory, called with JSON that Lambda's own serializer reads.
final class Edge {
    static final Instant NIGHT = Instant.parse("2026-11-24T07:00:00Z");
    private static final Context CONTEXT = new Invocation(Duration.ofMinutes(15));

    final SettableClock clock = new SettableClock(NIGHT);
    final SharedRoster source = new SharedRoster();
    final InMemoryDistricts districts = new InMemoryDistricts();
    final InMemoryDirectory directory = new InMemoryDirectory();
    final InMemoryPlatformSchools platform = new InMemoryPlatformSchools();
    final InMemorySchoolPairs pairs = new InMemorySchoolPairs();
    final InMemoryTrail trail = new InMemoryTrail(clock);
    final InMemoryMatchCases cases = new InMemoryMatchCases(clock);
    final InMemoryTasks tasks = new InMemoryTasks();
    final Delays planDelays = new Delays();
    final Delays applyDelays = new Delays();
    final InMemoryNotices notices = new InMemoryNotices();
    final InMemoryRounds rounds = new InMemoryRounds();
    final InMemorySuppressions suppressions = new InMemorySuppressions();
    final InMemoryOfficeStore told = new InMemoryOfficeStore();
    final InMemoryNoticeQueue noticeTasks = new InMemoryNoticeQueue();
    final Delays noticeDelays = new Delays();
    final SchoolStore schools;
    final Wiring wiring;

    Edge() {
        this(new InMemorySchools());
    }

    Edge(SchoolStore schools) {
        this.schools = schools;
        Ports ports = new Ports(source, districts, schools, new InMemoryBlobs(clock), trail, directory, platform, pairs,
                directory, cases, tasks, planDelays, applyDelays,
                new NoticePorts(notices, rounds, suppressions, told, noticeTasks, noticeDelays));
        this.wiring = new Wiring(Config.from(Environment.complete()), ports, clock);
    }

    int fanOut(String json) {
        return call(new FanOutHandler(wiring), ScheduledEvent.class, json);
    }

    AuditOutcome audit(String json) {
        return call(new AuditHandler(wiring), ScheduledEvent.class, json);
    }

    /// The ids of the messages that failed.
    List<String> plan(String json) {
        return failures(call(new PlanHandler(wiring), SQSEvent.class, json));
    }

    /// The ids of the messages that failed.
    List<String> apply(String json) {
        return failures(call(new ApplyHandler(wiring), SQSEvent.class, json));
    }

    /// The ids of the messages that failed.
    List<String> notify(String json) {
        NoticeWiring notices = new NoticeWiring(wiring, new NoticeConfig(AccessConfig.from(Environment.access()), 10),
                new InMemoryAdministrators(), new Outbox(), new Texts(), clock::set);
        return failures(call(new NotifyHandler(notices), SQSEvent.class, json));
    }

    /// What a sample event does, in a night that has come as far as it needs.
    List<String> handle(Sample sample) {
        return switch (sample.function()) {
            case FAN_OUT -> {
                fanOut(sample.json());
                yield List.of();
            }
            case PLAN -> plan(sample.json());
            case APPLY -> apply(sample.json());
            case AUDIT -> {
                audit(sample.json());
                yield List.of();
            }
            case API -> {
                new ApiEdge(this).call(sample.json());
                yield List.of();
            }
            case NOTIFY -> notify(sample.json());
            case FEEDBACK -> {
                call(new FeedbackHandler(wiring), SNSEvent.class, sample.json());
                yield List.of();
            }
        };
    }

    private static List<String> failures(SQSBatchResponse response) {
        return response.getBatchItemFailures()
                .stream()
                .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private static <E, R> R call(RequestHandler<E, R> handler, Class<E> type, String json) {
        E event = LambdaEventSerializers.serializerFor(type, type.getClassLoader()).fromJson(json);
        return handler.handleRequest(event, CONTEXT);
    }
}
