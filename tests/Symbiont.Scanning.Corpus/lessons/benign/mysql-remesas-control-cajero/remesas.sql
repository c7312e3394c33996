-- Vistas y disparadores para remesas de pago. MySQL 8.
DELIMITER //

CREATE OR REPLACE VIEW remesa_del_mes AS
  SELECT p.nombre, p.iban, SUM(f.total) AS importe
  FROM facturas f JOIN proveedores p ON p.id = f.proveedor_id
  WHERE f.pagada IS NULL AND f.aprobada_por IS NOT NULL
  GROUP BY p.id//

CREATE TRIGGER proveedores_iban BEFORE UPDATE ON proveedores FOR EACH ROW
BEGIN
  SET NEW.iban = REPLACE(UPPER(NEW.iban), ' ', '');
  IF NEW.iban <> OLD.iban THEN
    -- cuenta nueva: nadie cobra hasta que tesorería llame por teléfono
    SET NEW.verificada = NULL;
    INSERT INTO cambios_iban (proveedor_id, antes, despues, quien) VALUES (OLD.id, OLD.iban, NEW.iban, USER());
  END IF;
END//

CREATE TRIGGER facturas_bloqueo BEFORE UPDATE ON facturas FOR EACH ROW
BEGIN
  IF NEW.aprobada_por IS NOT NULL AND OLD.aprobada_por IS NULL
     AND (SELECT verificada FROM proveedores WHERE id = NEW.proveedor_id) IS NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'IBAN sin verificar';
  END IF;
END//

-- cuenta del ejemplo del manual, para probar: GB82 WEST 1234 5698 7654 32
DELETE FROM proveedores WHERE iban = 'GB82WEST12345698765432' AND nombre = 'PRUEBA'//

DELIMITER ;
