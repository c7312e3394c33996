// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// A buyer pays in, the seller gets it when the buyer confirms or when the arbiter decides.
contract Escrow {
    enum State { Open, Paid, Done }

    address public immutable buyer;
    address payable public immutable seller;
    address public immutable arbiter;
    uint256 public immutable price;
    State public state;

    error NotAllowed();
    error WrongState();
    error WrongAmount();

    event Paid(uint256 amount);
    event Released(address to, uint256 amount);

    constructor(address payable seller_, address arbiter_, uint256 price_) {
        buyer = msg.sender;
        seller = seller_;
        arbiter = arbiter_;
        price = price_;
    }

    function pay() external payable {
        if (msg.sender != buyer) revert NotAllowed();
        if (state != State.Open) revert WrongState();
        if (msg.value != price) revert WrongAmount();
        state = State.Paid;
        emit Paid(msg.value);
    }

    /// State first, transfer afterwards: a contract as receiver cannot enter twice.
    function release() external {
        if (msg.sender != buyer && msg.sender != arbiter) revert NotAllowed();
        _send(seller);
    }

    function refund() external {
        if (msg.sender != seller && msg.sender != arbiter) revert NotAllowed();
        _send(payable(buyer));
    }

    function _send(address payable to) private {
        if (state != State.Paid) revert WrongState();
        state = State.Done;
        (bool ok, ) = to.call{value: price}("");
        require(ok, "transfer");
        emit Released(to, price);
    }
}
