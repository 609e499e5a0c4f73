package rollcall.cdk;

/// How a queue feeds a function.
///
/// @param batch the most tasks of one invocation
/// @param concurrency the most invocations at the same time
record Feed(WorkQueue queue, int batch, int concurrency) {}
