/// The edge to AWS Lambda: handlers that parse, call and map; [rollcall.lambda.Config] from the environment;
/// [rollcall.lambda.Wiring], where every object of the system is made.
package rollcall.lambda;
