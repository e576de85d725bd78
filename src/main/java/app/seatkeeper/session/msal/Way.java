package app.seatkeeper.session.msal;

import com.microsoft.aad.msal4j.IAuthenticationResult;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// A way by which a person signs in.
interface Way {

    /// Signs in; runs on a thread of its own, which is interrupted when the person chooses otherwise.
    ///
    /// @param round shows the stages
    /// @throws Exception whatever went wrong; [Diagnosis] tells what it means
    IAuthenticationResult go(Ask ask, Round round) throws Exception;

    /// Waits for one of MSAL's results, and drops it if it is not waited for any more.
    static <T> T awaited(Future<T> result) throws InterruptedException, ExecutionException {
        try {
            return result.get();
        } finally {
            result.cancel(true);
        }
    }
}
