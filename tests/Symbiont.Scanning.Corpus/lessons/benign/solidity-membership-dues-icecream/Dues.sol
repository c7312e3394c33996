// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

interface IERC20 {
    function transfer(address to, uint256 v) external returns (bool);
    function transferFrom(address a, address b, uint256 v) external returns (bool);
    function allowance(address a, address b) external view returns (uint256);
    function balanceOf(address a) external view returns (uint256);
}

/// @title Ice cream co-op: members allow the contract to draw their monthly dues
contract Dues {
    IERC20 public immutable token;
    address public immutable treasury;
    uint256 public constant MONTHLY = 5e18;
    mapping(address => uint256) public paidUntil;

    event Drawn(address indexed member, uint256 until);

    constructor(IERC20 t, address to) { token = t; treasury = to; }

    function join() external {
        require(paidUntil[msg.sender] == 0, "member already");
        paidUntil[msg.sender] = block.timestamp;
    }

    function quit() external {
        delete paidUntil[msg.sender];
    }

    /// @notice anybody may call it; draws one month from each member whose month is over
    function draw(address[] calldata who) external {
        for (uint256 i; i < who.length; i++) {
            uint256 until = paidUntil[who[i]];
            if (until == 0 || until > block.timestamp) continue;
            if (token.allowance(who[i], address(this)) < MONTHLY || token.balanceOf(who[i]) < MONTHLY) continue;
            paidUntil[who[i]] = until + 30 days;
            token.transferFrom(who[i], treasury, MONTHLY);
            emit Drawn(who[i], until + 30 days);
        }
    }
}
