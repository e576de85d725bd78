package app.seatkeeper.ui.usage;

import app.seatkeeper.domain.directory.User;
import app.seatkeeper.domain.id.UserId;
import app.seatkeeper.domain.usage.Evidence;
import app.seatkeeper.domain.usage.ReportKey;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.workspace.Insight;
import java.util.ArrayList;
import java.util.List;

/// Everybody in the tenant with what is known of their use.
record Crowd(Insight insight, List<Person> people) {

    private static final int STRIDE = 4096;

    static Crowd of(Insight insight, JobContext job) throws InterruptedException {
        List<User> users = insight.snapshot().users();
        List<Person> people = new ArrayList<>(users.size());
        for (int i = 0; i < users.size(); i++) {
            if (i % STRIDE == 0) {
                job.checkCancelled();
            }
            people.add(Person.of(users.get(i), insight.evidence(), insight.today()));
        }
        return new Crowd(insight, people);
    }

    Evidence evidence() {
        return insight.evidence();
    }

    /// Those whom one of a tab's services concerns; everybody where it names none.
    List<Person> in(UsageTab tab) {
        return tab.services().isEmpty() ? people : people.stream()
                .filter(person -> tab.services().stream().anyMatch(person::concerns)).toList();
    }

    /// The first row about somebody in a report; below 0 where there is none.
    int row(UserId user, ReportKey report) {
        List<Integer> rows = insight.evidence().rows(user, report);
        return rows.isEmpty() ? -1 : rows.getFirst();
    }
}
