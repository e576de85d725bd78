package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.query.Vocabulary;
import app.seatkeeper.demo.tenant.Group;
import app.seatkeeper.demo.tenant.Holdings;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.SignIns;
import app.seatkeeper.demo.tenant.Tenant;
import app.seatkeeper.demo.tenant.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What filters can say about people and groups.
final class Vocabularies {

    private Vocabularies() {
    }

    /// About people.
    static final class People implements Vocabulary<Person> {

        @Override
        public String resource() {
            return "User";
        }

        @Override
        public Optional<String> value(Person person, String property) {
            return switch (property) {
                case "id" -> Optional.of(person.id());
                case "accountEnabled" -> Optional.of(String.valueOf(person.enabled()));
                case "createdDateTime" -> Optional.of(date(person.created()));
                case "onPremisesSyncEnabled" -> Optional.of("true").filter(_ -> person.synced());
                default -> property.startsWith("signInActivity/") ? signIn(person, property)
                        : Text.of(property).flatMap(text -> Optional.ofNullable(person.text(text)));
            };
        }

        private static Optional<String> signIn(Person person, String property) {
            return Optional.ofNullable(person.signIns()).map(signIns -> switch (property) {
                case "signInActivity/lastSignInDateTime" -> signIns.interactive();
                case "signInActivity/lastNonInteractiveSignInDateTime" -> signIns.nonInteractive();
                default -> last(signIns);
            }).map(Vocabularies::date);
        }

        private static Instant last(SignIns signIns) {
            return signIns.successful();
        }

        @Override
        public List<String> parts(Person person, String property, String part) {
            return switch (property) {
                case "assignedLicenses" -> person.products().map(product -> product.skuId()).toList();
                case "assignedPlans" -> List.copyOf(Holdings.enabled(person.grants()));
                case "proxyAddresses" -> Optional.ofNullable(person.text(Text.MAIL)).map(mail -> "SMTP:" + mail)
                        .stream().toList();
                default -> List.of();
            };
        }
    }

    /// About groups.
    ///
    /// @param tenant where the members are
    record Groups(Tenant tenant) implements Vocabulary<Group> {

        @Override
        public String resource() {
            return "Group";
        }

        @Override
        public Optional<String> value(Group group, String property) {
            return switch (property) {
                case "id" -> Optional.of(group.id());
                case "displayName" -> Optional.of(group.name());
                case "description" -> Optional.of(group.description());
                case "securityEnabled" -> Optional.of(String.valueOf(!group.kind().microsoft()));
                case "mailEnabled" -> Optional.of(String.valueOf(group.kind().microsoft()));
                case "onPremisesSyncEnabled" -> Optional.of("true").filter(_ -> group.kind().synced());
                case "hasMembersWithLicenseErrors" -> Optional.of(String.valueOf(hasErrors(group)));
                default -> Optional.empty();
            };
        }

        private boolean hasErrors(Group group) {
            return tenant.people().flatMap(person -> person.grants().stream())
                    .anyMatch(grant -> group.id().equals(grant.group()) && !"None".equals(grant.error()));
        }

        @Override
        public List<String> parts(Group group, String property, String part) {
            var parts = new ArrayList<String>();
            if ("assignedLicenses".equals(property)) {
                group.licenses().keySet().forEach(product -> parts.add(product.skuId()));
            } else if ("groupTypes".equals(property)) {
                parts.addAll(DirectoryEntities.types(group));
            }
            return parts;
        }
    }

    private static String date(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
