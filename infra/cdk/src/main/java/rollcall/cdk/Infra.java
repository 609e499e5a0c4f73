package rollcall.cdk;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Tags;

/// Synthesises the stacks; `cdk.json` has the CDK start it.
public final class Infra {
    private static final Path JAR = Path.of("..", "..", "functions", "target", "functions.jar");

    private Infra() {}

    /// Settings and the folder of what is synthesised come from the CDK; see [Settings].
    public static void main(String[] arguments) {
        App app = new App();
        build(app, Settings.from(app.getNode()::tryGetContext), JAR);
        app.synth();
    }

    /// Adds the stacks, and has them judged by AWS's rules for solutions.
    static void build(App app, Settings settings, Path jar) {
        // The data's stack refuses to drop what the application still uses.
        app.getNode().setContext("@aws-cdk/core:defaultCrossStackReferences", "strong");
        DataStack data = new DataStack(app, settings);
        new ApplicationStack(app, settings, data, jar);
        Tags.of(app).add("application", "rollcall");
        Tags.of(app).add("stage", settings.stage());
        Aspects.of(app).add(AwsSolutionsChecks.Builder.create().verbose(true).build());
    }
}
