package rollcall.local.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// What a handler learns about its own invocation.
final class LocalContext implements Context {
    private final FunctionSettings settings;
    private final Clock clock;
    private final Instant end;
    private final String requestId = UUID.randomUUID().toString();

    /// An invocation that begins now.
    LocalContext(FunctionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.end = clock.instant().plus(settings.timeout());
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + settings.name();
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return settings.name();
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:us-east-1:000000000000:function:" + settings.name();
    }

    /// Null, as in Lambda when no mobile application calls.
    @Override
    public CognitoIdentity getIdentity() {
        return null;
    }

    /// Null, as in Lambda when no mobile application calls.
    @Override
    public ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return (int) Math.max(0, Duration.between(clock.instant(), end).toMillis());
    }

    @Override
    public int getMemoryLimitInMB() {
        return settings.megabytes();
    }

    @Override
    public LambdaLogger getLogger() {
        return new ContextLogger(settings.name());
    }
}
