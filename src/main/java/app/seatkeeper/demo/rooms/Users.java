package app.seatkeeper.demo.rooms;

import app.seatkeeper.demo.http.Answer;
import app.seatkeeper.demo.http.Call;
import app.seatkeeper.demo.http.Caller;
import app.seatkeeper.demo.query.Answers;
import app.seatkeeper.demo.query.Entity;
import app.seatkeeper.demo.query.Entity.Shape;
import app.seatkeeper.demo.query.Paging;
import app.seatkeeper.demo.query.Selection;
import app.seatkeeper.demo.query.Shelf;
import app.seatkeeper.demo.tenant.Person;
import app.seatkeeper.demo.tenant.Refusal;
import app.seatkeeper.demo.tenant.Role;
import app.seatkeeper.demo.tenant.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reading people: `/users`, `/users/{id}`, `/me`.
final class Users {

    /// Permissions that show whole profiles.
    static final String[] READ = {"User.Read.All", "User.ReadWrite.All", "Directory.Read.All",
        "Directory.ReadWrite.All"};

    private static final Vocabularies.People PEOPLE = new Vocabularies.People();
    private static final Set<String> ORDERS = Set.of("displayName", "userPrincipalName", "createdDateTime");
    private static final String SIGN_INS = "signInActivity";

    private final Tenant tenant;
    private final boolean premium;
    private final Paging paging;
    private final Shelf shelf;

    Users(Tenant tenant, Paging paging, boolean premium) {
        this.tenant = tenant;
        this.premium = premium;
        this.paging = paging;
        shelf = new Shelf(tenant, paging);
    }

    /// `GET /users`
    Answer list(Call call) {
        var query = call.query();
        query.allows("$select", "$top", "$filter", "$orderby", "$search", "$count", "$expand", "$skiptoken");
        var select = query.list("$select");
        single(select);
        var entity = readable(call.caller());
        var shape = entity.shape(select);
        boolean signIns = asksForSignIns(call, shape);
        int top = Paging.top(call, signIns ? 500 : 999, signIns);
        var selection = new Selection(call);
        if (selection.isAll()) {
            return shelf.page(call, call.caller().has(READ) ? "" : "basic ", shape, top);
        }
        var page = paging.page(call, top, () -> selection.of(tenant.people().toList(), PEOPLE, ORDERS));
        return Answers.answer(call, "users" + shape.context(), page, (person, out) ->
                shape.object(tenant.person(person.id()).orElse(person), out));
    }

    /// `GET /users/$count`
    Answer count(Call call) {
        call.query().allows("$filter", "$search");
        readable(call.caller());
        if (!call.isEventual()) {
            throw Refusal.badRequest("$count is not currently supported.");
        }
        var selection = new Selection(call);
        return Answer.text(String.valueOf(tenant.people()
                .filter(selection.filter(PEOPLE)).filter(selection.search(PEOPLE)).count()));
    }

    private static void single(List<String> select) {
        if (select.stream().anyMatch(UserEntity.SINGLE_ONLY::contains)) {
            throw new Refusal(501, "NotImplemented", "This operation target is not yet supported.");
        }
    }

    /// What the caller may see of other people.
    private static Entity<Person> readable(Caller caller) {
        if (caller.has(READ)) {
            return UserEntity.USER;
        }
        caller.needs("User.ReadBasic.All");
        return UserEntity.USER.readable(UserEntity.BASIC);
    }

    private boolean asksForSignIns(Call call, Shape<Person> shape) {
        boolean asks = shape.names().contains(SIGN_INS)
                || call.query().option("$filter").filter(text -> text.contains(SIGN_INS)).isPresent();
        if (asks) {
            call.caller().needs("AuditLog.Read.All");
            call.caller().needsRole(Role.REPORTS_READER, Role.GLOBAL_READER, Role.SECURITY_READER);
            if (!premium) {
                throw new Refusal(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
                        "Neither tenant is B2C or tenant doesn't have premium license");
            }
        }
        return asks;
    }

    /// `GET /users/{id}`
    Answer one(Call call) {
        var caller = call.caller();
        boolean own = caller.has("User.Read", "User.ReadWrite") && isOwn(call);
        var entity = own ? UserEntity.USER : readable(caller);
        return show(call, other(call), entity);
    }

    /// `GET /me`
    Answer me(Call call) {
        var person = self(call);
        call.caller().needs("User.Read", "User.ReadWrite", "User.ReadBasic.All", READ[0], READ[1], READ[2], READ[3]);
        return show(call, person, UserEntity.USER);
    }

    private Answer show(Call call, Person person, Entity<Person> entity) {
        call.query().allows("$select", "$expand");
        var shape = entity.shape(call.query().list("$select"));
        if (asksForSignIns(call, shape) && call.segment(0).toLowerCase(Locale.ROOT).equals("users")
                && !call.segment(1).equalsIgnoreCase(person.id())) {
            throw Refusal.badRequest("Get By Key only supports UserId and the key has to be a valid Guid");
        }
        return Answers.one(call, "users", shape, person);
    }

    /// Whether the path names the person who is signed in.
    boolean isOwn(Call call) {
        return !call.caller().application() && tenant.person(call.segment(1)).map(Person::id)
                .filter(call.caller().id()::equals).isPresent();
    }

    /// The person whom the path names.
    Person other(Call call) {
        return tenant.person(call.segment(1)).orElseThrow(() -> Refusal.notFound(call.segment(1)));
    }

    /// The person who is signed in.
    ///
    /// @throws Refusal 400 if nobody is
    Person self(Call call) {
        if (call.caller().application()) {
            throw new Refusal(400, "BadRequest",
                    "/me request is only valid with delegated authentication flow.");
        }
        return tenant.person(call.caller().id()).orElseThrow(() -> Refusal.notFound(call.caller().id()));
    }

    /// The pages of lists about people.
    Paging paging() {
        return paging;
    }
}
