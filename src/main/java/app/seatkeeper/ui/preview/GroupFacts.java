package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PreviewRow.Verdict;

/// What the head of a group says.
///
/// @param count      people in the group
/// @param summary    what they have in common, for example *53 get M365 E3, 8 plan changes*
/// @param locatable  how many lack a usage location that the profile or the organization could give
/// @param acceptable how many wait only for their own tick
record GroupFacts(Verdict verdict, long count, String summary, int locatable, int acceptable) { }
