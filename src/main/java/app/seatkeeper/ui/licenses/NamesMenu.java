package app.seatkeeper.ui.licenses;

import app.seatkeeper.jobs.Job;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.Original;
import app.seatkeeper.tenant.ProductNaming;
import app.seatkeeper.tenant.TenantException;
import app.seatkeeper.ui.kit.FileDialogs;
import app.seatkeeper.ui.kit.Tenancy;
import app.seatkeeper.ui.kit.Texts;
import app.seatkeeper.ui.nav.Navigator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The ways to newer names of products: from Microsoft's site, or from a file that was saved from there.
final class NamesMenu {

    private final Tenancy tenancy;
    private final ProductNaming naming;
    private final FileDialogs files;
    private final Texts texts;
    private final Navigator navigator;

    NamesMenu(Tenancy tenancy, LicensesScreen.Outside outside, Texts texts, Navigator navigator) {
        this.tenancy = tenancy;
        this.naming = outside.naming();
        this.files = outside.files();
        this.texts = texts;
        this.navigator = navigator;
    }

    void fill(MenuButton button) {
        button.getItems().setAll(item("licenses.names.download", "names-download", this::download),
                item("licenses.names.read", "names-read", this::choose));
    }

    private MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(texts.of(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void download() {
        rename(job -> {
            naming.download(job);
            return naming;
        });
    }

    private void choose() {
        files.open(texts.of("licenses.names.title"), "csv").ifPresent(file -> rename(_ -> read(file)));
    }

    private ProductNaming read(Path file) throws TenantException {
        try (InputStream table = Files.newInputStream(file)) {
            naming.read(table);
            return naming;
        } catch (IOException e) {
            throw new TenantException(new Fault.Unreadable(
                    texts.of("licenses.names.unreadable", String.valueOf(file.getFileName())), Original.NONE), e);
        }
    }

    private void rename(Job<ProductNaming> fetch) {
        tenancy.rename(fetch, naming::named,
                () -> navigator.toast(texts.of("licenses.names.done", naming.products().size())));
    }
}
