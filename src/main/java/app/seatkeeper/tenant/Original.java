package app.seatkeeper.tenant;

/// What the tenant answered to the letter, kept one click away from the sentence made of it.
///
/// @param status    HTTP status, or 0 where no answer came
/// @param code      Graph `error.code`, or empty
/// @param message   Graph `error.message`, or what the network said
/// @param requestId Microsoft's id for the failed call, or empty; support asks for it
public record Original(int status, String code, String message, String requestId) {

    public static final Original NONE = new Original(0, "", "", "");
}
