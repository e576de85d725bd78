package app.seatkeeper.graph;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes each request: method, path without ids, status, milliseconds until the answer began, Microsoft's request id.
/// Neither headers nor query nor bodies are noted, so no token and nobody's name; of what is open to whoever knows its
/// address, the address is not noted either.
final class RequestLog implements Interceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final Pattern ID = Pattern.compile("/(users|groups|subscriptions)/(?!\\$)[^/]+");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!LOG.isDebugEnabled()) {
            return chain.proceed(request);
        }
        long begun = System.nanoTime();
        try {
            Response answer = chain.proceed(request);
            LOG.debug("{} {} -> {} in {} ms, request {}", request.method(), path(request), answer.code(),
                    milliseconds(begun), answer.header(Connection.REQUEST_ID, "-"));
            return answer;
        } catch (IOException e) {
            LOG.debug("{} {} -> no answer after {} ms: {}", request.method(), path(request), milliseconds(begun),
                    e.getClass().getSimpleName());
            throw e;
        }
    }

    private static String path(Request request) {
        if (request.header(Connection.AUTHORIZATION) == null) {
            return "{open}";
        }
        return ID.matcher(request.url().encodedPath()).replaceAll("/$1/{id}");
    }

    private static long milliseconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
