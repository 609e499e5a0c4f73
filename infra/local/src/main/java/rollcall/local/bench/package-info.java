/// Measures whole nights: what they take in seconds, units, requests and heap, as a Markdown table.
///
/// Two processes: DynamoDB, SQS and Clever live in this one ([rollcall.local.bench.Servers]), the functions in another
/// ([rollcall.local.bench.Worker]), so that the heap measured is theirs alone, as in Lambda. Start with
/// [rollcall.local.bench.Benchmark].
package rollcall.local.bench;
