/// What Lambda does for a handler, done here: real event JSON in, a context that counts down, batches from a queue.
///
/// Start with [rollcall.local.lambda.QueueRunner], then [rollcall.local.lambda.LocalFunction].
package rollcall.local.lambda;
