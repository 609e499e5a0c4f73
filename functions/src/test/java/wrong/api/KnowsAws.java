package wrong.api;

import com.amazonaws.services.lambda.StandsForTheRuntime;
import software.amazon.awssdk.StandsForTheSdk;

record KnowsAws(StandsForTheSdk sdk, StandsForTheRuntime runtime) {}
