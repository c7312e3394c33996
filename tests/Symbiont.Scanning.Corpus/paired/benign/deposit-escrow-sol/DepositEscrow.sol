// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

interface IERC20 {
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    function balanceOf(address who) external view returns (uint256);
}

/// @title Deposits of tenants: paid in, returned by both, or decided after a year
/// @notice The arbiter can decide a deposit, and only between its two parties.
contract DepositEscrow {
    struct Deposit {
        address landlord;
        uint128 amount;
        uint64 until;
        bool tenantAgrees;
        uint128 toLandlord;
    }

    IERC20 public immutable token;
    address public immutable arbiter;
    mapping(address => Deposit) public deposits;
    uint256 public held;

    event Paid(address indexed tenant, address indexed landlord, uint256 amount);
    event Closed(address indexed tenant, uint256 toTenant, uint256 toLandlord);

    constructor(IERC20 token_, address arbiter_) {
        token = token_;
        arbiter = arbiter_;
    }

    function pay(address landlord, uint128 amount) external {
        require(deposits[msg.sender].amount == 0, "paid already");
        require(amount > 0 && landlord != msg.sender, "parties");
        deposits[msg.sender] = Deposit(landlord, amount, uint64(block.timestamp) + 365 days, false, 0);
        held += amount;
        require(token.transferFrom(msg.sender, address(this), amount), "funding");
        emit Paid(msg.sender, landlord, amount);
    }

    function propose(uint128 toLandlord) external {
        Deposit storage d = deposits[msg.sender];
        require(toLandlord <= d.amount, "amount");
        d.tenantAgrees = true;
        d.toLandlord = toLandlord;
    }

    function accept(address tenant) external {
        Deposit memory d = deposits[tenant];
        require(msg.sender == d.landlord && d.tenantAgrees, "no agreement");
        close(tenant, d.toLandlord);
    }

    function decide(address tenant, uint128 toLandlord) external {
        require(msg.sender == arbiter && block.timestamp > deposits[tenant].until, "too early");
        close(tenant, toLandlord);
    }

    function close(address tenant, uint128 toLandlord) private {
        Deposit memory d = deposits[tenant];
        require(toLandlord <= d.amount, "amount");
        delete deposits[tenant];
        held -= d.amount;
        require(token.transfer(d.landlord, toLandlord) && token.transfer(tenant, d.amount - toLandlord), "transfer");
        emit Closed(tenant, d.amount - toLandlord, toLandlord);
    }

    /// @dev Tokens sent here by mistake, beyond what is held, go to the arbiter.
    function sweepExtra() external {
        token.transfer(arbiter, token.balanceOf(address(this)) - held);
    }
}
