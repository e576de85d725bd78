package app.seatkeeper.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seatkeeper.domain.id.PlanId;
import app.seatkeeper.domain.id.SkuId;
import app.seatkeeper.jobs.JobContext;
import app.seatkeeper.session.Network;
import app.seatkeeper.tenant.Fault;
import app.seatkeeper.tenant.TenantException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PublishedNamesTest {

    private static final SkuId E5 = SkuId.of("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    private static final SkuId E3 = SkuId.of("05e9a617-0261-4cee-bb44-138d3ef5d965");
    private static final PlanId SWAY = PlanId.of("a23b959c-7ce8-4e57-9140-b90eb88a9e97");
    private static final String TABLE = """
            Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names
            "Microsoft 365 E5 – “Café”, new",SPE_E5,06EBC4EE-1BB5-47DD-8120-11324BC54E06,SWAY,\
            a23b959c-7ce8-4e57-9140-b90eb88a9e97,Sway\u00A0 anew
            Another name,SPE_E5,06ebc4ee-1bb5-47dd-8120-11324bc54e06,X,not-a-guid,
            """;

    private final PublishedNames names =
            new PublishedNames(HttpUrl.get("http://127.0.0.1/"), Network.ofThisComputer(), new HurriedTiming());

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void newerNamesStandOverTheShippedOnesInAnyCharacterSet(String charset) throws Exception {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        names.read(new ByteArrayInputStream((mark + TABLE).getBytes(Charset.forName(charset))));

        assertEquals(List.of("Microsoft 365 E5 – “Café”, new", "Microsoft 365 E3", "Sway\u00A0 anew"), List.of(
                names.names().product(E5, ""), names.names().product(E3, ""), names.names().plan(SWAY, "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                | The table of product names is empty
            <html><body>Sign in</body></html> | A page came instead of the table of product names
            Name,GUID                         | The table of product names has no column "Product_Display_Name"
            """)
    void whatIsNotTheTableIsRefusedAndTheNamesStay(String text, String sentence) {
        var refused = assertThrows(TenantException.class,
                () -> names.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));

        assertEquals(sentence, assertInstanceOf(Fault.Unreadable.class, refused.fault()).what());
        assertEquals("Microsoft 365 E5", names.names().product(E5, ""));
    }

    @Test
    void theTableIsFetchedOverEncryptedAddressesAlone(@TempDir Path folder) throws Exception {
        try (var site = new ScriptedTls(folder)) {
            site.says(TABLE.getBytes(StandardCharsets.UTF_8));
            var online = new PublishedNames(HttpUrl.get(site.url("/")), site.believing(), new HurriedTiming());

            site.leadsTo("/there");
            online.download(JobContext.UNWATCHED);
            assertEquals("Microsoft 365 E5 – “Café”, new", online.products().get(E5));

            site.leadsTo("http://127.0.0.1/names.csv");
            assertEquals("The address of the product names is not encrypted", unreadable(online));
            site.leadsTo("/again");
            assertEquals("The addresses of the product names lead in a circle", unreadable(online));
        }
    }

    private static String unreadable(PublishedNames online) {
        var refused = assertThrows(TenantException.class, () -> online.download(JobContext.UNWATCHED));
        return assertInstanceOf(Fault.Unreadable.class, refused.fault()).what();
    }
}
