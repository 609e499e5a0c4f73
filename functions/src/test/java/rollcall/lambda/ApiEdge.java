package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.time.Duration;
import rollcall.account.Administrator;
import rollcall.account.InMemoryAccessStore;
import rollcall.account.InMemoryAdministrators;
import rollcall.account.Outbox;
import rollcall.account.Scope;
import rollcall.account.Texts;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// The Api function on stores in memory, called with JSON that Lambda's own serializer reads.
final class ApiEdge {
    final Edge edge;
    final InMemoryAdministrators administrators = new InMemoryAdministrators();
    final Outbox outbox = new Outbox();
    final Texts texts = new Texts();
    final ScriptedIdentity clever = new ScriptedIdentity();
    final ApiWiring wiring;
    private final ApiHandler handler;

    ApiEdge() {
        this(new Edge());
    }

    ApiEdge(Edge edge) {
        this.edge = edge;
        AccessPorts ports = new AccessPorts(new InMemoryAccessStore(edge.clock), administrators, outbox,
                texts, clever);
        wiring = new ApiWiring(edge.wiring, AccessConfig.from(Environment.access()), ports, _ -> {});
        handler = new ApiHandler(wiring);
    }

    void appoint(DistrictId district, String email) {
        administrators.appoint(new Administrator(district, new EmailAddress(email), new Scope.WholeDistrict()));
    }

    APIGatewayV2HTTPResponse call(String json) {
        APIGatewayV2HTTPEvent event = LambdaEventSerializers
                .serializerFor(APIGatewayV2HTTPEvent.class, APIGatewayV2HTTPEvent.class.getClassLoader())
                .fromJson(json);
        return handler.handleRequest(event, new Invocation(Duration.ofSeconds(30)));
    }
}
