package wrong.plan;

import java.util.logging.Logger;

class Talks {
    static final Logger LOGGER = Logger.getLogger("wrong");

    static void talk() {
        System.out.println("wrong");
    }
}
