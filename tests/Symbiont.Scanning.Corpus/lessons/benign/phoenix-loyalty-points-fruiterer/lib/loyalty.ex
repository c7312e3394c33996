defmodule Loyalty do
  @moduledoc "Pontos de fidelidade: ganhar, gastar, e testes A/B do valor do ponto."

  defstruct user: nil, points: 0

  @staff_discount Decimal.new("0.30")

  def earn(%__MODULE__{} = l, amount), do: %{l | points: l.points + Decimal.to_integer(Decimal.round(amount, 0, :down))}

  def spend(%__MODULE__{points: p} = l, n) when n > 0 and n <= p, do: {:ok, %{l | points: p - n}}
  def spend(_, _), do: {:error, :not_enough}

  # metade dos clientes vê 2 cêntimos por ponto, a outra metade 1 (config :loyalty, :ab)
  def value(%__MODULE__{} = l, n) do
    cents =
      if Application.get_env(:loyalty, :ab, false) and :erlang.phash2({l.user.id, :ab}, 2) == 0,
        do: 2,
        else: 1

    Decimal.div(Decimal.new(n * cents), 100)
  end

  # o pessoal da loja tem 30 %, está no contrato; o papel vem da base de dados
  def price(%__MODULE__{user: %{role: "staff"}}, p), do: Decimal.mult(p, Decimal.sub(1, @staff_discount))
  def price(_, p), do: p
end
