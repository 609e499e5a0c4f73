package rollcall.cdk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.lambda.Code;
import software.constructs.Construct;

/// What works on the data: queues, functions, timetable, mail. Can be deleted and deployed again without a loss.
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
        Rights rights = new Rights(this, settings, queues, data.clever().getSecretArn());
        Map<String, String> environment = environment(settings, data, queues);
        Code code = Code.fromAsset(jar.toString());
        Map<Function, DeployedFunction> functions = new EnumMap<>(Function.class);
        for (Function function : Function.values()) {
            DeployedFunction deployed = new DeployedFunction(
                    this, function, settings.name(function.id()), code, environment);
            function.rights().forEach(right -> deployed.allow(rights.statement(right)));
            switch (function.start()) {
                case Function.Start.Queued queued ->
                    deployed.feed(queues.tasks(queued.feed().queue()), queued.feed());
                case Function.Start.Scheduled _ -> deployed.lateStartsUntil(OLDEST_START, queues.deadStarts());
            }
            functions.put(function, deployed);
        }
        new Schedules(this, settings, functions, queues.deadStarts());
        new Mail(this, settings);
        Operators operators = new Operators(this, settings, data.key());
        queues.dead().forEach(operators::watch);
    }

    /// What every function is told; see [rollcall.lambda.Config].
    private static Map<String, String> environment(Settings settings, DataStack data, Queues queues) {
        Map<String, String> variables = new TreeMap<>();
        for (Table table : Table.values()) {
            variables.put(table.variable(), settings.name(table.id()));
        }
        for (WorkQueue queue : WorkQueue.values()) {
            variables.put(queue.variable(), queues.tasks(queue).getQueueUrl());
        }
        variables.put("CLEVER_SECRET_ARN", data.clever().getSecretArn());
        variables.put("DEFAULT_REGION", settings.region());
        variables.put("POWERTOOLS_SERVICE_NAME", "rollcall");
        return variables;
    }
}
