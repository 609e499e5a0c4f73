package rollcall.sync.dynamodb;

import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.AccountId;
import rollcall.sync.Actor;
import rollcall.sync.RunId;

/// Who did something, as a part of an item.
final class ActorItem {
    /// String: one of these three.
    private static final String ADMINISTRATOR = "administrator";
    private static final String OPERATOR = "operator";
    private static final String RUN = "run";

    private ActorItem() {}

    static ItemWriter write(ItemWriter item, Actor actor) {
        return switch (actor) {
            case Actor.Administrator administrator -> item.text(ADMINISTRATOR, administrator.account().value());
            case Actor.Operator operator -> item.text(OPERATOR, operator.id());
            case Actor.Run run -> item.text(RUN, run.run().value());
        };
    }

    static Actor read(ItemReader item) {
        return item.optionalText(ADMINISTRATOR)
                .<Actor>map(account -> new Actor.Administrator(new AccountId(account)))
                .or(() -> item.optionalText(OPERATOR).map(Actor.Operator::new))
                .orElseGet(() -> new Actor.Run(new RunId(item.text(RUN))));
    }
}
