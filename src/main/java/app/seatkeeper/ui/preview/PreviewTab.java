package app.seatkeeper.ui.preview;

import app.seatkeeper.planning.PreviewRow.Verdict;

/// The tabs of the preview: everybody, or one group.
enum PreviewTab {
    ALL,
    NEEDS_DECISION,
    WILL_CHANGE,
    CANNOT_BE_DONE,
    NOTHING_TO_DO;

    boolean shows(Verdict verdict) {
        return this == ALL || name().equals(verdict.name());
    }

    long count(Digest digest) {
        return this == ALL ? digest.preview().rows().size() : digest.group(Verdict.valueOf(name())).count();
    }
}
