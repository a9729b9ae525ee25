package org.disgelo.web;

/** A request that cannot be answered; becomes a problem document (RFC 9457). */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    private ProblemException(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static ProblemException badRequest(String detail) {
        return new ProblemException(400, "Bad request", detail);
    }

    static ProblemException missing(String detail) {
        return new ProblemException(404, "Not found", detail);
    }

    static ProblemException unauthorized(String detail) {
        return new ProblemException(401, "Token needed", detail);
    }

    static ProblemException forbidden(String detail) {
        return new ProblemException(403, "Forbidden", detail);
    }

    static ProblemException unsupported(String detail) {
        return new ProblemException(415, "Unsupported media type", detail);
    }

    static ProblemException busy(String detail) {
        return new ProblemException(503, "Busy", detail);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
