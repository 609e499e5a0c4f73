package rollcall.cdk;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.apigatewayv2.CfnStage.AccessLogSettingsProperty;
import software.amazon.awscdk.services.apigatewayv2.DomainMappingOptions;
import software.amazon.awscdk.services.apigatewayv2.DomainName;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpRoute;
import software.amazon.awscdk.services.apigatewayv2.HttpRouteKey;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// What stands before the dashboard's function: an HTTP API that hands every request to it, at its own address or at
/// that of the settings.
final class Dashboard {
    /// Requests a second, of all people together. A page is about ten requests.
    private static final int STEADY = 50;
    private static final int BURST = 200;
    private final Construct scope;
    private final Settings settings;
    private final HttpApi api;

    Dashboard(Construct scope, Settings settings) {
        this.scope = scope;
        this.settings = settings;
        this.api = HttpApi.Builder.create(scope, "Dashboard")
                .apiName(settings.name("dashboard"))
                .description("Rollcall's dashboard and its API")
                .createDefaultStage(false)
                .disableExecuteApiEndpoint(settings.site().isPresent())
                .build();
        HttpStage.Builder stage = HttpStage.Builder.create(scope, "DashboardStage")
                .httpApi(api)
                .stageName("$default")
                .autoDeploy(true)
                .throttle(ThrottleSettings.builder().rateLimit(STEADY).burstLimit(BURST).build());
        settings.site().map(this::domain).ifPresent(stage::domainMapping);
        ((CfnStage) stage.build().getNode().getDefaultChild()).setAccessLogSettings(accessLog());
        CfnOutput.Builder.create(scope, "Address").description("Where the dashboard is").value(address()).build();
    }

    /// Where people reach it.
    String address() {
        return settings.site().map(site -> "https://" + site.host()).orElseGet(api::getApiEndpoint);
    }

    /// Has `function` answer all requests.
    void ask(IFunction function) {
        HttpRoute route = HttpRoute.Builder.create(scope, "DashboardRoute")
                .httpApi(api)
                .routeKey(HttpRouteKey.DEFAULT)
                .integration(new HttpLambdaIntegration("Function", function))
                .build();
        NagSuppressions.addResourceSuppressions(route, List.of(NagPackSuppression.builder()
                .id("AwsSolutions-APIG4")
                .reason("Pages and signing in are for everybody; for all else the function itself asks who calls")
                .build()));
    }

    private DomainMappingOptions domain(Settings.Site site) {
        DomainName name = DomainName.Builder.create(scope, "DashboardDomain")
                .domainName(site.host())
                .certificate(Certificate.fromCertificateArn(scope, "DashboardCertificate", site.certificate()))
                .build();
        CfnOutput.Builder.create(scope, "DashboardCname")
                .description("A CNAME record of " + site.host())
                .value(name.getRegionalDomainName())
                .build();
        return DomainMappingOptions.builder().domainName(name).build();
    }

    private AccessLogSettingsProperty accessLog() {
        // Below this name API Gateway's right to write is one for all logs, not a line for each.
        LogGroup log = LogGroup.Builder.create(scope, "DashboardLog")
                .logGroupName("/aws/vendedlogs/" + settings.name("dashboard"))
                .retention(RetentionDays.ONE_MONTH)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        return AccessLogSettingsProperty.builder()
                .destinationArn(log.getLogGroupArn())
                .format(Stack.of(scope).toJsonString(fields()))
                .build();
    }

    /// Without what somebody asked for behind the `?`.
    private static Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("time", "$context.requestTime");
        fields.put("request", "$context.requestId");
        fields.put("client", "$context.identity.sourceIp");
        fields.put("method", "$context.httpMethod");
        fields.put("path", "$context.path");
        fields.put("status", "$context.status");
        fields.put("bytes", "$context.responseLength");
        fields.put("milliseconds", "$context.responseLatency");
        fields.put("error", "$context.integrationErrorMessage");
        return fields;
    }
}
