package app.seatkeeper.ui.kit;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.domain.id.GroupId;
import app.seatkeeper.domain.id.SkuId;
import java.util.List;
import java.util.Optional;

/// The sentences of a preview that name groups.
final class GroupTexts {

    private final Texts texts;
    private final TenantNames names;

    GroupTexts(Texts texts, TenantNames names) {
        this.texts = texts;
        this.names = names;
    }

    String about(String key, GroupId group) {
        return texts.of(key, names.named(group));
    }

    String about(String key, SkuId product, GroupId group) {
        return texts.of(key, names.product(product), names.named(group));
    }

    /// Why nobody can be put into the group or taken out of it.
    String fixed(GroupId group) {
        return about(kind(group) == GroupKind.SYNCED ? "problem.fixedMembers.synced" : "problem.fixedMembers.dynamic",
                group);
    }

    String inherited(SkuId product, List<GroupId> groups) {
        List<String> known = names.groups(groups);
        if (known.isEmpty() || known.size() < groups.size()) {
            return texts.of("problem.inherited.unnamed", names.product(product), groups.size());
        }
        String key = known.size() > 1 ? "problem.inherited.several" : switch (kind(groups.getFirst())) {
            case DYNAMIC -> "problem.inherited.dynamic";
            case SYNCED -> "problem.inherited.synced";
            case EDITABLE -> "problem.inherited.editable";
        };
        return texts.of(key, names.product(product), texts.list(known));
    }

    private enum GroupKind { DYNAMIC, SYNCED, EDITABLE }

    private GroupKind kind(GroupId id) {
        Optional<Group> group = names.group(id);
        if (group.map(Group::dynamic).orElse(false)) {
            return GroupKind.DYNAMIC;
        }
        return group.map(Group::synced).orElse(false) ? GroupKind.SYNCED : GroupKind.EDITABLE;
    }

    String twice(String key, SkuId product, List<GroupId> groups) {
        List<String> known = names.groups(groups);
        String where = known.isEmpty()
                ? texts.of("problem.groups.unnamed", groups.size())
                : texts.of("problem.groups.named", known.size(), texts.list(known));
        return texts.of(key, names.product(product), where);
    }
}
