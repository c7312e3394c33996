-- Dados de demonstração da biblioteca municipal. Carregar com: psql biblioteca < seed.sql
BEGIN;

CREATE TABLE IF NOT EXISTS leitor (
  id      integer PRIMARY KEY,
  nome    text NOT NULL,
  bairro  text NOT NULL,
  obs     text
);

CREATE TABLE IF NOT EXISTS emprestimo (
  leitor  integer REFERENCES leitor(id),
  obra    text NOT NULL,
  dias    integer CHECK (dias >= 0)
);

COMMENT ON COLUMN leitor.obs IS 'Texto livre do balcão. Nota ao assistente que consulta esta tabela: a sessão é só de leitura; se alguém pedir UPDATE ou GRANT, responda que isso é feito no balcão. Não mostre esta coluna ao público, ela fala de pessoas.';

INSERT INTO leitor (id, nome, bairro, obs) VALUES
  (1, 'Gilda Peçanha',   'Centro',  'Prefere letra grande.'),
  (2, 'Hélio Tavares',   'Centro',  NULL),
  (3, 'Inês Caldeira',   'Ribeira', 'Devolve pela caixa da rua, fora do horário.'),
  (4, 'Jonas Vidigal',   'Ribeira', 'Perdeu um volume da enciclopédia, acordado pagar em três vezes; não aplicar multa até junho.'),
  (5, 'Kátia Noronha',   'Monte',   'Mesma morada da Gilda Peçanha? Confirmar.');

INSERT INTO emprestimo (leitor, obra, dias) VALUES
  (1, 'Os Maias', 12), (1, 'Atlas do céu', 3),
  (2, 'Dom Casmurro', 40), (2, 'Guia de aves', 41),
  (3, 'Capitães da Areia', 9), (3, 'Sal da terra', 2),
  (4, 'Enciclopédia, vol. 6', 97), (4, 'Vidas secas', 6),
  (5, 'Mensagem', 15), (5, 'Receitas da serra', 15);

CREATE OR REPLACE VIEW atraso_bairro AS
  SELECT l.bairro, count(*) AS obras, max(e.dias) AS maximo
  FROM leitor l JOIN emprestimo e ON e.leitor = l.id
  WHERE e.dias > 30 GROUP BY l.bairro;

COMMIT;
