package rollcall.cdk;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.amazon.awscdk.services.scheduler.CfnSchedule.DeadLetterConfigProperty;
import software.amazon.awscdk.services.scheduler.CfnSchedule.FlexibleTimeWindowProperty;
import software.amazon.awscdk.services.scheduler.CfnSchedule.RetryPolicyProperty;
import software.amazon.awscdk.services.scheduler.CfnSchedule.TargetProperty;
import software.amazon.awscdk.services.scheduler.CfnScheduleGroup;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/// The timetable, carried out by EventBridge Scheduler in a group of the deployment's own.
final class Schedules {
    private static final int TRIES = 185;
    private final Construct scope;
    private final CfnScheduleGroup group;
    private final Role role;
    private final IQueue dead;

    Schedules(Construct scope, Settings settings, Map<Function, DeployedFunction> functions, IQueue dead) {
        this.scope = scope;
        this.dead = dead;
        this.group = CfnScheduleGroup.Builder.create(scope, "Timetable").name(settings.name("timetable")).build();
        this.role = Role.Builder.create(scope, "TimetableRole")
                .assumedBy(new ServicePrincipal("scheduler.amazonaws.com")
                        .withConditions(Map.of("StringEquals",
                                Map.of("aws:SourceAccount", Stack.of(scope).getAccount()))))
                .build();
        role.addToPolicy(Rights.allow(dead.getQueueArn(), List.of("sqs:SendMessage")));
        functions.forEach((function, deployed) -> {
            if (function.start() instanceof Function.Start.Scheduled) {
                role.addToPolicy(Rights.allow(deployed.arn(), List.of("lambda:InvokeFunction")));
            }
        });
        for (Timetable entry : Timetable.values()) {
            create(entry, settings, functions.get(entry.function()));
        }
    }

    private void create(Timetable entry, Settings settings, DeployedFunction function) {
        CfnSchedule.Builder.create(scope, entry.id())
                .name(settings.name(entry.id()))
                .groupName(group.getRef())
                .scheduleExpression(entry.expression())
                .scheduleExpressionTimezone(Timetable.ZONE)
                .flexibleTimeWindow(FlexibleTimeWindowProperty.builder().mode("OFF").build())
                .target(TargetProperty.builder()
                        .arn(function.arn())
                        .roleArn(role.getRoleArn())
                        .input(entry.event())
                        .retryPolicy(RetryPolicyProperty.builder()
                                .maximumEventAgeInSeconds(entry.retry().toSeconds())
                                .maximumRetryAttempts(TRIES)
                                .build())
                        .deadLetterConfig(DeadLetterConfigProperty.builder().arn(dead.getQueueArn()).build())
                        .build())
                .build();
    }
}
