package rollcall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which package may know which, for the packages below `root`.
record Architecture(String root) {

    /// Each package with those it may use. One that does not exist yet is no offence; one that is not listed is.
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("roster", List.of()),
            Map.entry("dynamodb", List.of()),
            Map.entry("sqs", List.of()),
            Map.entry("plan", List.of("roster")),
            Map.entry("clever", List.of("roster")),
            Map.entry("directory", List.of("roster", "plan", "dynamodb")),
            Map.entry("report", List.of("roster", "plan", "directory")),
            Map.entry("notify", List.of("roster", "plan", "directory", "dynamodb", "sqs")),
            Map.entry("sync", List.of("roster", "plan", "directory", "clever", "report", "notify", "dynamodb", "sqs")),
            Map.entry("account", List.of("roster", "plan", "directory", "clever", "notify", "dynamodb")),
            Map.entry("api", List.of("roster", "plan", "directory", "sync", "report", "account", "notify")),
            Map.entry("lambda", List.of("roster", "plan", "directory", "clever", "sync", "report", "account",
                    "notify", "api"))));

    List<ArchRule> rules() {
        return List.of(
                everyClassHasAPlace(),
                arrows(),
                noCycles(),
                awsOnlyInAdapters(),
                lambdaOnlyInLambda(),
                clockIsInjected(),
                noStopwatch(),
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    private ArchRule everyClassHasAPlace() {
        return classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream().map(this::tree).toArray(String[]::new));
    }

    private ArchRule arrows() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String name : ARROWS.keySet()) {
            layers = layers.layer(name).definedBy(tree(name));
        }
        for (Map.Entry<String, List<String>> arrow : ARROWS.entrySet()) {
            String[] targets = arrow.getValue().toArray(String[]::new);
            layers = targets.length == 0
                    ? layers.whereLayer(arrow.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(arrow.getKey()).mayOnlyAccessLayers(targets);
        }
        return layers;
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule awsOnlyInAdapters() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..dynamodb..", "..sqs..", "..ses..", "..sns..", tree("lambda"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..");
    }

    private ArchRule lambdaOnlyInLambda() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(tree("lambda"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.amazonaws.services.lambda..");
    }

    private ArchRule clockIsInjected() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(tree("lambda"))
                .should()
                .accessTargetWhere(describe("the machine's time is read", Architecture::readsTheTime));
    }

    private static ArchRule noStopwatch() {
        return noClasses().should().callMethod(System.class, "nanoTime");
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean now = owner.getPackageName().equals("java.time") && name.equals("now") && !takesAClock(access);
        boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        return now || system
                || (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")));
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("(" + Clock.class.getName() + ")");
    }

    private String tree(String name) {
        return root + "." + name + "..";
    }
}
