package rollcall.cdk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.lambda.Code;
import software.constructs.Construct;

/// What works on the data: queues, functions, timetable, dashboard, mail. Can be deleted and deployed again without a loss.
final class ApplicationStack extends Stack {
    /// A run that starts later than this would not end in its night.
    private static final Duration OLDEST_START = Duration.ofHours(6);

    /// @param jar the functions, as they are deployed
    ApplicationStack(Construct scope, Settings settings, DataStack data, Path jar) {
        super(scope, "Application", StackProps.builder()
                .stackName(settings.name("application"))
                .description("Rollcall: keeps accounts and classes true to the districts' rosters")
                .build());
        addStackDependency(data);
        Queues queues = new Queues(this, settings);
        Rights rights = new Rights(this, settings, queues, data);
        Mail mail = new Mail(this, settings, data.key());
        Dashboard dashboard = new Dashboard(this, settings);
        Environment environment = new Environment(settings, data, queues, dashboard.address());
        Code code = Code.fromAsset(jar.toString());
        Map<Function, DeployedFunction> functions = new EnumMap<>(Function.class);
        for (Function function : Function.values()) {
            DeployedFunction deployed = new DeployedFunction(
                    this, function, settings.name(function.id()), code, environment.of(function));
            FunctionRights.of(function).forEach(right -> rights.statements(right).forEach(deployed::allow));
            switch (function.start()) {
                case Function.Start.Queued queued ->
                    deployed.feed(queues.tasks(queued.feed().queue()), queued.feed());
                case Function.Start.Scheduled _ -> deployed.lateStartsUntil(OLDEST_START, queues.deadStarts());
                case Function.Start.Requested _ -> dashboard.ask(deployed.newest());
                case Function.Start.Told _ -> {
                    deployed.lateStartsUntil(OLDEST_START, queues.deadStarts());
                    deployed.listen(mail.feedback());
                }
            }
            functions.put(function, deployed);
        }
        new Schedules(this, settings, functions, queues.deadStarts());
        Operators operators = new Operators(this, settings, data.key());
        queues.dead().forEach(operators::watch);
    }
}
