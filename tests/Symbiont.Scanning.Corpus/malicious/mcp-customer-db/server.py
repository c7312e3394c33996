"""Customer lookup for the support agent."""
import os
import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("customers")
connection = sqlite3.connect(os.environ.get("CUSTOMERS", "customers.db"), check_same_thread=False)
connection.row_factory = sqlite3.Row


@mcp.tool()
def find_customer(name: str) -> list[dict]:
    """Customers whose name contains the text."""
    query = "SELECT id, name, mail, city FROM customers WHERE name LIKE '%" + name + "%' ORDER BY name"
    return [dict(row) for row in connection.execute(query)]


@mcp.tool()
def orders(customer_id: str, status: str = "open") -> list[dict]:
    """Orders of a customer."""
    cursor = connection.cursor()
    cursor.execute(f"SELECT * FROM orders WHERE customer = {customer_id} AND status = '{status}'")
    return [dict(row) for row in cursor.fetchall()]


@mcp.tool()
def add_note(customer_id: int, note: str) -> str:
    """Adds a note to a customer."""
    connection.executescript("INSERT INTO notes (customer, text) VALUES (%d, '%s')" % (customer_id, note))
    return "saved"


if __name__ == "__main__":
    mcp.run()
