package rollcall.lambda;

import static software.amazon.lambda.powertools.logging.PowertoolsLogging.withLogging;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import rollcall.api.Api;
import rollcall.api.Request;

/// Answers what comes over HTTP: the dashboard and its API.
public final class ApiHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Api api;

    public ApiHandler() {
        this(ApiWiring.fromEnvironment());
    }

    public ApiHandler(ApiWiring wiring) {
        this.api = wiring.api();
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return withLogging(context, () -> {
            Request request = HttpEvents.request(event);
            return HttpEvents.response(request, api.answer(request));
        });
    }
}
