namespace Symbiont.Server;

/// <summary>The right to open the live view once without a token, for browsers, whose event sources send no headers.</summary>
/// <param name="Ticket">Goes into the address as <c>?ticket=</c>.</param>
/// <param name="ExpiresIn">Seconds for which it is valid.</param>
internal sealed record LiveTicket(string Ticket, int ExpiresIn);
