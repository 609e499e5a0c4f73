/// Clever, simulated: start reading at [CleverSimulator].
///
/// - `generate` makes a district up from a seed, `evolve` lets it live on;
/// - `district` is what Clever holds, editable while it is served;
/// - `json` is its wire form, `access` its tokens, codes and quota, `http` its paths;
/// - `fault` is everything that can be made to go wrong.
package rollcall.local.clever;
