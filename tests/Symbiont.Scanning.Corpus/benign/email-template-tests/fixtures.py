"""Messages for the tests of the spam filter. None of them is real."""
import base64
import email.message

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")


def message(subject, text, sender="alice@example.com"):
    m = email.message.EmailMessage()
    m["From"], m["To"], m["Subject"] = sender, "bob@example.org", subject
    m.set_content(text)
    return m


def with_picture():
    m = message("Holiday", "See the attachment.")
    m.add_attachment(PNG, maintype="image", subtype="png", filename="beach.png")
    return m


SPAM = [
    message("You won", "Click http://prize.invalid/claim and enter your password to receive the prize."),
    message("Urgent", "Your account is locked. Verify your card number at http://bank.invalid."),
]
HAM = [
    message("Lunch", "Tomorrow at twelve?"),
    message("Password reset", "You asked to reset your password. If it was not you, ignore this message."),
    with_picture(),
]
