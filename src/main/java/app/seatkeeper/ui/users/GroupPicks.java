package app.seatkeeper.ui.users;

import app.seatkeeper.domain.directory.Group;
import app.seatkeeper.ui.kit.PickList;
import app.seatkeeper.ui.kit.Texts;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/// The lists of groups in the panel of a deed. Groups that a rule or the local directory fills can be seen and not
/// chosen.
final class GroupPicks {

    /// Two lists have to fit into a small window.
    private static final int MOST_SHOWN = 5;

    private final DeedViewModel model;
    private final Texts texts;

    GroupPicks(DeedViewModel model) {
        this.model = model;
        this.texts = model.words().texts();
    }

    /// Groups to be put into, several at a time.
    PickList<GroupOffer> toJoin() {
        return bound(new PickList<>(model.groups(), new PickList.Item<>(GroupOffer::name, this::given,
                offer -> offer.members() == offer.people(), offer -> offer.members() > 0, GroupOffer::isEditable),
                texts.of("users.findGroup")));
    }

    /// Groups to be taken out of, several at a time.
    PickList<GroupOffer> toLeave() {
        return bound(new PickList<>(model.groupsHeld(), new PickList.Item<>(GroupOffer::name, this::taken,
                _ -> false, _ -> false, GroupOffer::isEditable), texts.of("users.findGroup")));
    }

    private PickList<GroupOffer> bound(PickList<GroupOffer> list) {
        list.setId("deed-groups");
        list.ticked().addListener((SetChangeListener<GroupOffer>) change -> {
            if (change.wasAdded()) {
                model.tickedGroups().add(change.getElementAdded().group());
            } else {
                model.tickedGroups().remove(change.getElementRemoved().group());
            }
        });
        return list;
    }

    /// The one group to move from.
    PickList<GroupOffer> from() {
        PickList<GroupOffer> list = chosen(new PickList<>(model.groupsHeld(), new PickList.Item<>(
                GroupOffer::name, this::taken, _ -> false, _ -> false, GroupOffer::isEditable),
                texts.of("users.findGroup")),
                model.fromGroupProperty()).rows(MOST_SHOWN);
        list.setId("deed-from-group");
        return list;
    }

    /// The one group to move to.
    PickList<GroupOffer> to() {
        PickList<GroupOffer> list = chosen(new PickList<>(model.groups(), new PickList.Item<>(
                GroupOffer::name, this::given, offer -> offer.members() == offer.people(), _ -> false,
                GroupOffer::isEditable),
                texts.of("users.findGroup")), model.toGroupProperty()).rows(MOST_SHOWN);
        list.setId("deed-to-group");
        return list;
    }

    private static PickList<GroupOffer> chosen(
            PickList<GroupOffer> list, ObjectProperty<@Nullable Group> chosen) {
        list.items().stream().filter(offer -> offer.group().equals(chosen.get())).forEach(list.ticked()::add);
        list.single().ticked().addListener((SetChangeListener<GroupOffer>) change -> {
            if (change.wasAdded()) {
                chosen.set(change.getElementAdded().group());
            } else if (list.ticked().isEmpty()) {
                chosen.set(null);
            }
        });
        return list;
    }

    private String given(GroupOffer offer) {
        return fixed(offer).orElseGet(() -> texts.of("users.group.gives", offer.gives(), offer.free()));
    }

    private String taken(GroupOffer offer) {
        return fixed(offer).orElseGet(() -> offer.people() == 1 ? offer.gives()
                : texts.of("users.group.members", offer.gives(), offer.members(), offer.people()));
    }

    /// Why the group cannot be changed here.
    private Optional<String> fixed(GroupOffer offer) {
        return offer.isEditable() ? Optional.empty() : Optional.of(texts.of(
                offer.group().dynamic() ? "users.group.dynamic" : "users.group.synced", offer.gives()));
    }
}
