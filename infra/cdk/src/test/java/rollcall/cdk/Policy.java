package rollcall.cdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a function may do, as its synthesised policy says.
record Policy(List<Statement> statements) {

    /// @param action such as `dynamodb:GetItem`
    /// @param resource name of a table, queue, log or secret
    /// @param keys the pattern of the partition keys, if the statement has a condition
    record Statement(String action, String resource, Optional<String> keys) {
        boolean allows(Call call) {
            return call.action().equals(action) && call.resource().equals(resource)
                    && call.keys().stream().allMatch(this::matches);
        }

        private boolean matches(String key) {
            return keys.filter(pattern -> pattern.endsWith("*")
                    ? key.startsWith(pattern.substring(0, pattern.length() - 1))
                    : key.equals(pattern)).isPresent();
        }
    }

    static Policy of(Function function) {
        String role = Synthesised.resource(function.logicalId()).at("/Properties/Role/Fn::GetAtt/0").asText();
        return ofRole(role);
    }

    static Policy ofRole(String role) {
        List<Statement> statements = new ArrayList<>();
        Synthesised.ofType("AWS::IAM::Policy")
                .values()
                .stream()
                .filter(policy -> policy.at("/Properties/Roles/0/Ref").asText().equals(role))
                .flatMap(policy -> policy.at("/Properties/PolicyDocument/Statement").valueStream())
                .forEach(statement -> read(statement, statements));
        return new Policy(List.copyOf(statements));
    }

    private static void read(JsonNode statement, List<Statement> statements) {
        if (!statement.get("Effect").asText().equals("Allow") || statement.path("Resource").isArray()) {
            throw new AssertionError("a statement allows something on one resource: " + statement);
        }
        String resource = statement.has("Resource")
                ? Synthesised.name(statement.get("Resource"))
                : "all but " + statement.get("NotResource").asText();
        JsonNode keys = statement.at("/Condition/ForAllValues:StringLike/dynamodb:LeadingKeys/0");
        for (String action : Synthesised.texts(statement.get("Action"))) {
            statements.add(new Statement(
                    action,
                    resource,
                    keys.isMissingNode() ? Optional.empty() : Optional.of(keys.asText())));
        }
    }
}
